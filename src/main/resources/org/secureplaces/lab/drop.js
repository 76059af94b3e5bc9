/* A file that is dropped anywhere on the page. */

export function dropping(open) {
  const page = document.documentElement;
  addEventListener('dragover', event => {
    event.preventDefault();
    page.classList.add('dropping');
  });
  addEventListener('dragleave', event => {
    if (!event.relatedTarget) {
      page.classList.remove('dropping');
    }
  });
  addEventListener('drop', event => {
    event.preventDefault();
    page.classList.remove('dropping');
    open(event.dataTransfer.files[0]);
  });
}
