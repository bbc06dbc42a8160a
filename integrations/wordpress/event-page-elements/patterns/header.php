<?php
/**
 * The pattern for a header: a line with category and date, the title as a heading, and a text. It is for themes that do
 * not show the title of the post. Reader views need the second class.
 *
 * @package EventPageElements
 */

defined( 'ABSPATH' ) || exit;

return array(
	'title'       => __( 'Event header', 'event-page-elements' ),
	'description' => __( 'A line with category and date, the title and a text, for a page without a title above.', 'event-page-elements' ),
	'keywords'    => array( __( 'events', 'event-page-elements' ) ),
	'content'     => sprintf(
		'<!-- wp:group {"tagName":"section","className":"event-header event-column"} -->
<section class="wp-block-group event-header event-column"><!-- wp:paragraph -->
<p>%1$s – %2$s</p>
<!-- /wp:paragraph -->

<!-- wp:heading -->
<h2>%3$s</h2>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p>%4$s</p>
<!-- /wp:paragraph --></section>
<!-- /wp:group -->',
		esc_html__( 'Kind of event', 'event-page-elements' ),
		event_page_elements_example_date(),
		esc_html__( 'Title of an event', 'event-page-elements' ),
		esc_html__( 'What the event is about, in a few sentences.', 'event-page-elements' )
	),
);
