<?php
// A plugin that is always active. With `?lazy`, all pictures but the first are lazy. With `?lazy=auto`, they also get the
// sizes that WordPress 6.7 and newer print on lazy pictures.

add_filter(
	'the_content',
	function ( $html ) {
		if ( ! isset( $_GET['lazy'] ) ) {
			return $html;
		}
		$count = 0;
		$lazy  = 'auto' === $_GET['lazy'] ? ' loading="lazy" sizes="auto, ' : ' loading="lazy" sizes="';
		return preg_replace_callback(
			'/<img[^>]*>/',
			function ( $found ) use ( &$count, $lazy ) {
				$img = preg_replace( '/ (?:loading|fetchpriority)="[^"]*"/', '', $found[0] );
				return $count++ ? str_replace( ' sizes="', $lazy, $img ) : $found[0];
			},
			$html
		);
	},
	99
);
