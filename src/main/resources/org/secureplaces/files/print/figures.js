(function () {
  'use strict';
  var wanted = '{{ids}}'.split(' ').filter(function (id) { return id; });
  var all = Array.prototype.slice.call(document.querySelectorAll('figure[id], svg[id]'));
  var figures = all.filter(function (figure) {
    return !figure.parentElement.closest('figure[id], svg[id]');
  });
  var rest = document.createElement('div');
  rest.hidden = true;
  Array.prototype.slice.call(document.body.children).forEach(function (child) {
    if (child.tagName !== 'SCRIPT') { rest.appendChild(child); }
  });
  var stack = document.createElement('main');
  figures.forEach(function (figure) {
    var slot = document.createElement('div');
    slot.style.cssText = 'box-sizing: border-box; padding: 20px 24px; overflow: hidden';
    slot.appendChild(figure);
    figure.style.margin = '0';
    figure.style.maxWidth = 'none';
    // the table behind a chart is in the workbook
    Array.prototype.slice.call(figure.querySelectorAll('details')).forEach(function (table) {
      table.remove();
    });
    slot.hidden = wanted.length > 0 && wanted.indexOf(figure.id) < 0;
    if (!slot.hidden) { stack.appendChild(slot); } else { rest.appendChild(slot); }
  });
  stack.style.cssText = 'width: 1000px; margin: 0; padding: 0; max-width: none';
  document.body.style.margin = '0';
  document.body.style.padding = '0';
  document.body.insertBefore(rest, document.body.firstChild);
  document.body.insertBefore(stack, document.body.firstChild);
  // heights are told when the charts are drawn, in whole pixels
  window.addEventListener('load', function () {
    setTimeout(function () {
      Array.prototype.slice.call(stack.children).forEach(function (slot) {
        var height = Math.ceil(slot.getBoundingClientRect().height);
        slot.style.height = height + 'px';
        slot.setAttribute('data-measured', slot.firstElementChild.id + ' ' + height);
      });
    }, 1000);
  });
}());
