<?php
// Switches the plugin "off" or "on", or deletes it ("delete"). Writes the names of the options that mention it.

require __DIR__ . '/../wordpress/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/file.php';

$file = 'event-page-elements/event-page-elements.php';
switch ( json_decode( stream_get_contents( STDIN ) ) ) {
	case 'on':
		activate_plugin( $file );
		break;
	case 'off':
		deactivate_plugins( $file );
		break;
	case 'delete':
		deactivate_plugins( $file );
		delete_plugins( array( $file ) );
		break;
}
global $wpdb;
$like = '%event%page%elements%';
echo wp_json_encode(
	$wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s OR ( option_value LIKE %s AND option_name NOT LIKE %s )", $like, $like, '%transient%' ) )
);
