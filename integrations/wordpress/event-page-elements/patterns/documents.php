<?php
/**
 * The pattern for documents: a heading and a list with a link to a file in each entry.
 *
 * @package EventPageElements
 */

defined( 'ABSPATH' ) || exit;

return array(
	'title'       => __( 'Documents', 'event-page-elements' ),
	'description' => __( 'A heading and a list with a link to a file in each entry.', 'event-page-elements' ),
	'keywords'    => array( __( 'files', 'event-page-elements' ), __( 'list', 'event-page-elements' ) ),
	'content'     => sprintf(
		'<!-- wp:group {"tagName":"section","className":"event-media"} -->
<section class="wp-block-group event-media"><!-- wp:heading -->
<h2>%1$s</h2>
<!-- /wp:heading -->

<!-- wp:list -->
<ul><!-- wp:list-item -->
<li><a href="https://example.org/report.pdf">%2$s</a> (PDF, 1.2 MB)</li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li><a href="https://example.org/figures.xlsx">%3$s</a></li>
<!-- /wp:list-item --></ul>
<!-- /wp:list --></section>
<!-- /wp:group -->',
		esc_html__( 'Documents', 'event-page-elements' ),
		esc_html__( 'Title of a report', 'event-page-elements' ),
		esc_html__( 'Title of a table', 'event-page-elements' )
	),
);
