<?php
// A plugin that is always active. It sets the language that locale.php has stored, because WordPress accepts only those
// of which it has its own translation, and it gives Arabic its direction, which is a part of that translation.

add_filter(
	'locale',
	function ( $locale ) {
		$stored = get_option( 'site_locale' );
		return $stored ? $stored : $locale;
	}
);
add_action(
	'init',
	function () {
		if ( 'ar' === determine_locale() ) {
			$GLOBALS['wp_locale']->text_direction = 'rtl';
		}
	},
	1
);
