// `?before` shows the page as the CMS renders it. A real page only needs the one-file build in a script tag.
if (!new URLSearchParams(location.search).has('before')) await import('../src/cdn.ts');
