<?php
/**
 * The pattern for articles: a heading and a list with a link and a short text in each entry.
 *
 * @package EventPageElements
 */

defined( 'ABSPATH' ) || exit;

return array(
	'title'       => __( 'Articles', 'event-page-elements' ),
	'description' => __( 'A heading and a list with a link and a sentence in each entry.', 'event-page-elements' ),
	'keywords'    => array( __( 'links', 'event-page-elements' ), __( 'list', 'event-page-elements' ) ),
	'content'     => sprintf(
		'<!-- wp:group {"tagName":"section","className":"event-articles"} -->
<section class="wp-block-group event-articles"><!-- wp:heading -->
<h2>%1$s</h2>
<!-- /wp:heading -->

<!-- wp:list -->
<ul><!-- wp:list-item -->
<li><a href="#">%2$s</a><br>%3$s</li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li><a href="#">%2$s</a><br>%3$s</li>
<!-- /wp:list-item --></ul>
<!-- /wp:list --></section>
<!-- /wp:group -->',
		esc_html__( 'Articles', 'event-page-elements' ),
		esc_html__( 'Title of an article', 'event-page-elements' ),
		esc_html__( 'What it says, in a sentence.', 'event-page-elements' )
	),
);
