<?php
/**
 * The pattern for a recording: a heading and a link to the video alone in its paragraph. The video is not embedded, so
 * that its site is asked for nothing before a visitor presses the button to play.
 *
 * @package EventPageElements
 */

defined( 'ABSPATH' ) || exit;

return array(
	'title'       => __( 'Recording', 'event-page-elements' ),
	'description' => __( 'A heading and a link to a video, which is loaded only when a visitor plays it.', 'event-page-elements' ),
	'keywords'    => array( __( 'video', 'event-page-elements' ) ),
	'content'     => sprintf(
		'<!-- wp:group {"tagName":"section","className":"event-media"} -->
<section class="wp-block-group event-media"><!-- wp:heading -->
<h2>%1$s</h2>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p><a href="https://www.youtube.com/watch?v=abcdefghijk">%2$s</a></p>
<!-- /wp:paragraph --></section>
<!-- /wp:group -->',
		esc_html__( 'Recording', 'event-page-elements' ),
		esc_html__( 'Title of the video', 'event-page-elements' )
	),
);
