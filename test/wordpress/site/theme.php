<?php
// Switches to the theme in the first argument, writes its version.

require __DIR__ . '/../wordpress/wp-load.php';

switch_theme( $argv[1] );
echo wp_json_encode( wp_get_theme()->get( 'Version' ) );
