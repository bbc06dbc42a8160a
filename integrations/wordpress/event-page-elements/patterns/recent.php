<?php
/**
 * The pattern for recent events. Each event has a link, a date and a short text on separate lines. Below them is one
 * link to more events. The group is a `section`, because reader views drop a `div` with many links.
 *
 * @package EventPageElements
 */

defined( 'ABSPATH' ) || exit;

$event_page_elements_entry = sprintf(
	'<!-- wp:list-item -->
<li><a href="#">%1$s</a><br>%2$s<br>%3$s</li>
<!-- /wp:list-item -->',
	esc_html__( 'Title of an event', 'event-page-elements' ),
	event_page_elements_example_date(),
	esc_html__( 'What it was about, in a sentence.', 'event-page-elements' )
);

return array(
	'title'       => __( 'Recent events', 'event-page-elements' ),
	'description' => __( 'A heading, a list with a link and a date in each entry, and one link to more events.', 'event-page-elements' ),
	'keywords'    => array( __( 'events', 'event-page-elements' ), __( 'list', 'event-page-elements' ) ),
	'content'     => sprintf(
		'<!-- wp:group {"tagName":"section","className":"event-recent"} -->
<section class="wp-block-group event-recent"><!-- wp:heading -->
<h2>%1$s</h2>
<!-- /wp:heading -->

<!-- wp:list -->
<ul>%2$s

%2$s</ul>
<!-- /wp:list -->

<!-- wp:paragraph -->
<p><a href="#">%3$s</a></p>
<!-- /wp:paragraph --></section>
<!-- /wp:group -->',
		esc_html__( 'Recent events', 'event-page-elements' ),
		$event_page_elements_entry,
		esc_html__( 'All events', 'event-page-elements' )
	),
);
