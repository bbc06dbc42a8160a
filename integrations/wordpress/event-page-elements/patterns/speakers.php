<?php
/**
 * The pattern for speakers: a heading and a list. Each entry has the role, the name in bold, and the title.
 *
 * @package EventPageElements
 */

defined( 'ABSPATH' ) || exit;

return array(
	'title'       => __( 'Speakers', 'event-page-elements' ),
	'description' => __( 'A heading and a list of people with role, name and title.', 'event-page-elements' ),
	'keywords'    => array( __( 'people', 'event-page-elements' ), __( 'list', 'event-page-elements' ) ),
	'content'     => sprintf(
		'<!-- wp:group {"tagName":"section","className":"event-speakers"} -->
<section class="wp-block-group event-speakers"><!-- wp:heading -->
<h2>%1$s</h2>
<!-- /wp:heading -->

<!-- wp:list -->
<ul><!-- wp:list-item -->
<li>%2$s: <strong>%4$s</strong>, %5$s</li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li>%3$s: <strong>%4$s</strong>, %5$s</li>
<!-- /wp:list-item --></ul>
<!-- /wp:list --></section>
<!-- /wp:group -->',
		esc_html__( 'Speakers', 'event-page-elements' ),
		esc_html__( 'Moderator', 'event-page-elements' ),
		esc_html__( 'Speaker', 'event-page-elements' ),
		esc_html__( 'Name of a person', 'event-page-elements' ),
		esc_html__( 'title, organization', 'event-page-elements' )
	),
);
