<?php
/**
 * The pattern for a gallery that shows one picture at a time. With `linkTo`, each added picture links to its file,
 * which is the enlarged view.
 *
 * @package EventPageElements
 */

defined( 'ABSPATH' ) || exit;

return array(
	'title'       => __( 'Slideshow', 'event-page-elements' ),
	'description' => __( 'A gallery of pictures, each with an alternative text and a caption. The caption of the gallery is the credit for all pictures.', 'event-page-elements' ),
	'keywords'    => array( __( 'photos', 'event-page-elements' ), __( 'gallery', 'event-page-elements' ) ),
	'blockTypes'  => array( 'core/gallery' ),
	'content'     => '<!-- wp:gallery {"linkTo":"media","className":"event-slideshow"} -->
<figure class="wp-block-gallery has-nested-images columns-default is-cropped event-slideshow"></figure>
<!-- /wp:gallery -->',
);
