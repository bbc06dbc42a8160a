// `?before` shows the page as the CMS prints it. A real page has the one-file build in a script tag, and nothing else.
if (!new URLSearchParams(location.search).has('before')) await import('../src/cdn.ts');
