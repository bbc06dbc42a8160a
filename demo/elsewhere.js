// Shows which page the link would lead to on a real site.
const requested = new URLSearchParams(location.search).get('to');
if (requested) document.querySelector('#requested').textContent = requested;
