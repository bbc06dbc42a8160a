<?php
// Renders groups that are slideshows. Reads the content of each, writes what the plugin makes of it.

require __DIR__ . '/../wordpress/wp-load.php';

$printed = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $content ) {
	$html      = do_blocks( "<!-- wp:group {\"className\":\"event-slideshow\"} --><section>$content</section><!-- /wp:group -->" );
	$printed[] = preg_replace( '#^<section[^>]*>|</section>$#', '', $html ); // Newer versions give it more classes.
}
echo wp_json_encode( $printed );
