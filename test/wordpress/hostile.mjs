/**
 * The content of a hostile post by a contributor. WordPress filters tags and addresses, but not the values of `data-`
 * attributes.
 */

/** A hostile image in JSON. Only its "Text" may be visible. */
const HOSTILE_IMAGE = '\\u003cimg src=x onerror=window.hacked=1\\u003eText';

export function hostileContent({ id, full }) {
  const list = JSON.stringify([{ name: 'NAME', url: 'javascript:window.hacked=1', description: 'NAME' }]);
  return `<!-- wp:html -->
<div class="event-recent" data-items='${list.replaceAll('NAME', HOSTILE_IMAGE)}' data-heading="&lt;img src=x onerror=window.hacked=1&gt;Heading" data-href="javascript:window.hacked=1" data-link-text="More">Instead</div>
<div class="event-articles" data-details='{"__proto__":{"polluted":true},"articles":${list.replaceAll('NAME', HOSTILE_IMAGE)}}'></div>
<div class="event-actions" data-href="javascript:window.hacked=1" data-back-href="java&#10;script:window.hacked=1" data-back-text="Back"></div>
<div class="event-header" data-heading="A title" data-href=" javascript:window.hacked=1" data-link-text="Note" data-summary="&lt;script&gt;window.hacked=1&lt;/script&gt;A summary"></div>
<div class="event-slideshow" data-heading="Hostile" data-items='[{"contentUrl":"javascript:window.hacked=1","caption":"${HOSTILE_IMAGE}"},{"contentUrl":"${full}","link":"javascript:window.hacked=1","enlargedUrl":"javascript:window.hacked=1","caption":"second","creditText":"${HOSTILE_IMAGE}"}]'></div>
<div class="event-page" data-src="javascript:window.hacked=1"><p>The page&#8217;s own words.</p></div>
<!-- /wp:html -->

<!-- wp:group {"className":"event-articles"} -->
<div class="wp-block-group event-articles" onmouseover="window.hacked=1"><!-- wp:heading -->
<h2 onmouseover="window.hacked=1">A group</h2>
<!-- /wp:heading -->

<!-- wp:html -->
<ul><li><a href="javascript:window.hacked=1" onclick="window.hacked=1">An article</a><svg onload="window.hacked=1"></svg></li></ul>
<!-- /wp:html --></div>
<!-- /wp:group -->

<!-- wp:gallery {"linkTo":"none","className":"event-slideshow","metadata":{"eventPage":{"heading":"\\u003cimg src=x onerror=window.hacked=1\\u003e\\u0022 onclick=\\u0022window.hacked=1","thumbnails":["x"],"loop":{"a":1},"onclick":"window.hacked=1","src":"javascript:window.hacked=1"}}} -->
<figure class="wp-block-gallery has-nested-images columns-default is-cropped event-slideshow" onmouseover="window.hacked=1"><!-- wp:image {"id":${id}} -->
<figure class="wp-block-image"><a href="javascript:window.hacked=1"><img src="${full}" alt="&quot; onerror=&quot;window.hacked=1" onload="window.hacked=1" data-src="javascript:window.hacked=1" class="wp-image-${id}"/></a><figcaption>&lt;img src=x onerror=window.hacked=1&gt; <a href="javascript:window.hacked=1" onclick="window.hacked=1">link</a></figcaption></figure>
<!-- /wp:image --></figure>
<!-- /wp:gallery -->

[event_element tag="actions" href="javascript:window.hacked=1" back-href="javascript:window.hacked=1" back-text="Back" onclick="window.hacked=1" style="color:red" /]

[event_element tag="header" id='x" onclick="window.hacked=1' class='x" onmouseover="window.hacked=1' heading="Shortcode" details='{"name":"JSON"}' href="javascript:window.hacked=1" /]

[event_element tag="recent" heading="Enclosed"]<ul><li><a href="javascript:window.hacked=1" onclick="window.hacked=1">Entry</a><iframe src="javascript:window.hacked=1"></iframe></li></ul><script>window.hacked=1</script>[/event_element]`;
}

/** HTML that only a user who may write any HTML could store. The preview in the editor is the first to draw it. */
export function unfilteredHtml({ full }) {
  return `<ul><li><a href="javascript:window.hacked=1" onclick="window.hacked=1">An article</a><br>Text</li></ul>
<img src="${full}" onload="window.hacked=1"><img src="data:," onerror="window.hacked=1"><script>window.hacked=1</script>
<svg onload="window.hacked=1"><script>window.hacked=1</script></svg><details open ontoggle="window.hacked=1">More</details>
<iframe src="javascript:parent.hacked=1"></iframe><iframe srcdoc="<script>parent.hacked=1</script>"></iframe>
<object data="javascript:window.hacked=1"></object><embed src="javascript:window.hacked=1">
<math><mtext><table><mglyph><style><img src="data:," onerror="window.hacked=1"></style></mglyph></table></mtext></math>`;
}
