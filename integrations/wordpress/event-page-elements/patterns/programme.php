<?php
/**
 * The pattern for the programme: a heading and a list. Each entry begins with the time of a session.
 *
 * @package EventPageElements
 */

defined( 'ABSPATH' ) || exit;

return array(
	'title'       => __( 'Programme', 'event-page-elements' ),
	'description' => __( 'A heading and a list of sessions, each with its time.', 'event-page-elements' ),
	'keywords'    => array( __( 'sessions', 'event-page-elements' ), __( 'agenda', 'event-page-elements' ), __( 'list', 'event-page-elements' ) ),
	'content'     => sprintf(
		'<!-- wp:group {"tagName":"section","className":"event-agenda"} -->
<section class="wp-block-group event-agenda"><!-- wp:heading -->
<h2>%1$s</h2>
<!-- /wp:heading -->

<!-- wp:list -->
<ul><!-- wp:list-item -->
<li>10:00 – 10:30 %2$s</li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li>10:30 – 12:00 %3$s</li>
<!-- /wp:list-item --></ul>
<!-- /wp:list --></section>
<!-- /wp:group -->',
		esc_html__( 'Programme', 'event-page-elements' ),
		esc_html__( 'Title of the first session', 'event-page-elements' ),
		esc_html__( 'Title of the second session', 'event-page-elements' )
	),
);
