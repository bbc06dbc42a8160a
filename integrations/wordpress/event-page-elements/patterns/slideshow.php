<?php
/**
 * The pattern for a gallery with a heading that shows one picture at a time. The heading names the slideshow. With
 * `linkTo`, each picture from the Media Library links to its file, which is the enlarged view. An uploaded one has no
 * link; the enlarged view shows the largest file of its `srcset` then.
 *
 * @package EventPageElements
 */

defined( 'ABSPATH' ) || exit;

return array(
	'title'       => __( 'Slideshow', 'event-page-elements' ),
	'description' => __( 'A heading, and a gallery of pictures, each with an alternative text and a caption. The caption of the gallery is the credit for all pictures.', 'event-page-elements' ),
	'keywords'    => array( __( 'photos', 'event-page-elements' ), __( 'gallery', 'event-page-elements' ) ),
	'blockTypes'  => array( 'core/gallery' ),
	'content'     => sprintf(
		'<!-- wp:group {"tagName":"section","className":"event-slideshow"} -->
<section class="wp-block-group event-slideshow"><!-- wp:heading -->
<h2>%s</h2>
<!-- /wp:heading -->

<!-- wp:gallery {"linkTo":"media"} -->
<figure class="wp-block-gallery has-nested-images columns-default is-cropped"></figure>
<!-- /wp:gallery --></section>
<!-- /wp:group -->',
		esc_html__( 'Photos from the event', 'event-page-elements' )
	),
);
