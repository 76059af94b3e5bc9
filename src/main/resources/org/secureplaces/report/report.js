(function () {
  'use strict';
  var figures = Array.prototype.slice.call(document.querySelectorAll('figure.chart'));

  // a policy lets a script set a style which it would not let the page state
  document.querySelectorAll('.key').forEach(function (key) {
    key.style.setProperty('--c', key.dataset.colour);
  });

  function copy(value) {
    return JSON.parse(JSON.stringify(value));
  }

  // A long name in two lines, broken at the space nearest its middle.
  function broken(name) {
    if (typeof name !== 'string' || name.length < 19) {
      return name;
    }
    var spaces = [];
    for (var i = 0; i < name.length; i++) {
      if (name[i] === ' ') { spaces.push(i); }
    }
    spaces.sort(function (a, b) { return Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2); });
    return spaces.length ? name.slice(0, spaces[0]) + '<br>' + name.slice(spaces[0] + 1) : name;
  }

  function narrowed(content) {
    if (content.layout.yaxis.type === 'category') {
      content.data.forEach(function (trace) { trace.y = trace.y.map(broken); });
      content.layout.annotations.forEach(function (note) {
        note.y = broken(note.y);
        note.text = note.text.replace(' (', '<br>(');
      });
    }
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
    if (width < 1) {
      return Promise.resolve(); // hidden: printing the first page alone
    }
    if (width < 560) {
      narrowed(content);
    }
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
