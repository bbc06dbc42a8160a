<?php
// Sets the language of the site and of the author; an empty one is English for the site, and that of the site for the
// author. Reads {site, author}.

require __DIR__ . '/../wordpress/wp-load.php';

$locales = json_decode( stream_get_contents( STDIN ), true );
update_option( 'site_locale', $locales['site'] );
update_user_meta( get_user_by( 'login', 'author' )->ID, 'locale', $locales['author'] );
echo 'true';
