<?php
/**
 * The pattern for a whole event page: category and date, a text, a slideshow without photos, recommendations and recent
 * events. There is no `event-header`: its heading would be a second title below that of the theme. The class name of the
 * group around them is no element: it gives the group its name in the editor, and the theme sets its layout.
 *
 * @package EventPageElements
 */

defined( 'ABSPATH' ) || exit;

return array(
	'title'       => __( 'Event page', 'event-page-elements' ),
	'description' => __( 'A whole page: category and date, a text, a slideshow, recommendations and recent events.', 'event-page-elements' ),
	'keywords'    => array( __( 'events', 'event-page-elements' ), __( 'Photos', 'event-page-elements' ) ),
	'content'     => sprintf(
		'<!-- wp:group {"tagName":"section","className":"event-blocks","style":{"spacing":{"blockGap":"2.5rem"}}} -->
<section class="wp-block-group event-blocks"><!-- wp:group -->
<div class="wp-block-group"><!-- wp:paragraph -->
<p>%1$s – %2$s</p>
<!-- /wp:paragraph -->

<!-- wp:paragraph -->
<p>%3$s</p>
<!-- /wp:paragraph --></div>
<!-- /wp:group -->

<!-- wp:gallery {"className":"event-slideshow"} -->
<figure class="wp-block-gallery has-nested-images columns-default is-cropped event-slideshow"></figure>
<!-- /wp:gallery -->

%4$s

%5$s</section>
<!-- /wp:group -->',
		esc_html__( 'Kind of event', 'event-page-elements' ),
		event_page_elements_example_date(),
		esc_html__( 'What the event is about, in a few sentences.', 'event-page-elements' ),
		( require __DIR__ . '/recommendations.php' )['content'],
		( require __DIR__ . '/recent.php' )['content']
	),
);
