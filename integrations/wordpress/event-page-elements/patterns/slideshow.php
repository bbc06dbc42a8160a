<?php
/**
 * A gallery whose pictures are shown one at a time. `linkTo` is for the pictures that come in: their files are the larger view.
 *
 * @package EventPageElements
 */

defined( 'ABSPATH' ) || exit;

return array(
	'title'       => __( 'Slideshow', 'event-page-elements' ),
	'description' => __( 'A gallery: each picture with its alternative text and caption. The caption of the gallery is the credit of all.', 'event-page-elements' ),
	'keywords'    => array( __( 'photos', 'event-page-elements' ), __( 'gallery', 'event-page-elements' ) ),
	'blockTypes'  => array( 'core/gallery' ),
	'content'     => '<!-- wp:gallery {"linkTo":"media","className":"event-slideshow"} -->
<figure class="wp-block-gallery has-nested-images columns-default is-cropped event-slideshow"></figure>
<!-- /wp:gallery -->',
);
