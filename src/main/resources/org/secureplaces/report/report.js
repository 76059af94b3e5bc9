(function () {
  'use strict';
  var figures = Array.prototype.slice.call(document.querySelectorAll('figure.chart'));

  function copy(value) {
    return JSON.parse(JSON.stringify(value));
  }

  // Less room: smaller letters and margins, fewer ticks.
  function fitted(layout, width) {
    var fit = copy(layout);
    fit.width = width;
    if (width < 560) {
      fit.font.size = 11.5;
      fit.margin.l = Math.min(fit.margin.l, 50);
      fit.margin.r = 10;
      fit.annotations.forEach(function (note) { note.font.size = 10.5; });
      fit.xaxis.nticks = 6;
      fit.yaxis.tickfont = { size: 11 };
    }
    return fit;
  }

  function draw(figure) {
    var plot = figure.querySelector('.plot');
    var content = JSON.parse(figure.querySelector('script').textContent);
    var width = Math.floor(plot.clientWidth);
    return Plotly.react(plot, content.data, fitted(content.layout, width), {
      displayModeBar: false, responsive: false
    }).then(function () { plot.dataset.width = width; });
  }

  function drawAll() {
    figures.forEach(function (figure) {
      var plot = figure.querySelector('.plot');
      if (plot.dataset.width !== String(Math.floor(plot.clientWidth))) {
        draw(figure);
      }
    });
  }

  var waiting;
  window.addEventListener('resize', function () {
    clearTimeout(waiting);
    waiting = setTimeout(drawAll, 120);
  });
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('details').forEach(function (details) {
      details.dataset.was = details.open ? 'open' : 'closed';
      details.open = true;
    });
    drawAll();
  });
  window.addEventListener('afterprint', function () {
    document.querySelectorAll('details').forEach(function (details) {
      details.open = details.dataset.was === 'open';
    });
    drawAll();
  });
  drawAll();

  var find = document.getElementById('find');
  if (find) {
    var rows = Array.prototype.slice.call(document.querySelectorAll('.assumptions tbody tr'));
    find.addEventListener('input', function () {
      var words = find.value.toLowerCase().split(/\s+/);
      var shown = 0;
      rows.forEach(function (row) {
        var text = row.textContent.toLowerCase();
        row.hidden = !words.every(function (word) { return text.indexOf(word) >= 0; });
        shown += row.hidden ? 0 : 1;
      });
      document.getElementById('found').textContent = shown + ' of ' + rows.length + ' shown';
    });
  }
}());
