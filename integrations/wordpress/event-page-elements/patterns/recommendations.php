<?php
/**
 * The pattern for recommendations: a heading, an introduction and a list.
 *
 * @package EventPageElements
 */

defined( 'ABSPATH' ) || exit;

return array(
	'title'       => __( 'Recommendations', 'event-page-elements' ),
	'description' => __( 'A heading, an introduction and a list.', 'event-page-elements' ),
	'keywords'    => array( __( 'list', 'event-page-elements' ) ),
	'content'     => sprintf(
		'<!-- wp:group {"tagName":"section","className":"event-recommendations"} -->
<section class="wp-block-group event-recommendations"><!-- wp:heading -->
<h2>%1$s</h2>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p>%2$s</p>
<!-- /wp:paragraph -->

<!-- wp:list {"ordered":true} -->
<ol><!-- wp:list-item -->
<li>%3$s</li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li>%4$s</li>
<!-- /wp:list-item --></ol>
<!-- /wp:list --></section>
<!-- /wp:group -->',
		esc_html__( 'Recommendations', 'event-page-elements' ),
		esc_html__( 'The meeting asked for:', 'event-page-elements' ),
		esc_html__( 'A first recommendation.', 'event-page-elements' ),
		esc_html__( 'A second one.', 'event-page-elements' )
	),
);
