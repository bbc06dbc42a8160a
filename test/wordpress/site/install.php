<?php
// Installs WordPress with a user for each role.
// Reads the password of all users, writes the version.

define( 'WP_INSTALLING', true );
require __DIR__ . '/../wordpress/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

// Prevents mail, since there is no mail program and no recipient.
add_filter( 'pre_wp_mail', '__return_true' );
$password = json_decode( stream_get_contents( STDIN ) );
wp_install( 'Institute for Field Missions', 'administrator', 'administrator@example.org', true, '', $password );
foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
	$user = array(
		'user_login' => $role,
		'user_email' => "$role@example.org",
		'user_pass'  => $password,
		'role'       => $role,
	);
	wp_insert_user( $user );
}
// The welcome of the editor would cover it.
foreach ( get_users() as $user ) {
	$preferences = array(
		'core/edit-post' => array( 'welcomeGuide' => false ),
		'core'           => array( 'enableChoosePatternModal' => false ),
		'_modified'      => gmdate( 'c' ),
	);
	update_user_meta( $user->ID, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', $preferences );
}
wp_upload_dir(); // Makes the folder of the month, which several uploads at once would all want to make.
// Sets the permalinks that most sites use.
// Deletes the default posts: the avatars in their comments come from another host.
update_option( 'permalink_structure', '/%postname%/' );
foreach ( get_posts( array( 'post_type' => 'any', 'numberposts' => -1 ) ) as $post ) {
	wp_delete_post( $post->ID, true );
}
echo wp_json_encode( get_bloginfo( 'version' ) );
