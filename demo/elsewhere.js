// Says which page the link would have led to.
const asked = new URLSearchParams(location.search).get('to');
if (asked) document.querySelector('#asked').textContent = asked;
