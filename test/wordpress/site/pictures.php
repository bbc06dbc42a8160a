<?php
// Adds images to the media library, in all sizes that WordPress makes.
// Reads [{file, alt, caption}], writes [{id, full, large, thumbnail}]. The last three are addresses.

require __DIR__ . '/../wordpress/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/image.php';

$pictures = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $picture ) {
	$upload = wp_upload_bits( basename( $picture['file'] ), null, file_get_contents( $picture['file'] ) );
	$id     = wp_insert_attachment(
		array(
			'post_title'     => basename( $picture['file'], '.webp' ),
			'post_excerpt'   => wp_slash( $picture['caption'] ),
			'post_mime_type' => $upload['type'],
		),
		$upload['file']
	);
	update_post_meta( $id, '_wp_attachment_image_alt', wp_slash( $picture['alt'] ) );
	wp_update_attachment_metadata( $id, wp_generate_attachment_metadata( $id, $upload['file'] ) );
	$pictures[] = array( 'id' => $id )
		+ array_map( fn( $size ) => wp_get_attachment_image_url( $id, $size ), array( 'full' => 'full', 'large' => 'large', 'thumbnail' => 'thumbnail' ) );
}

echo wp_json_encode( $pictures );
