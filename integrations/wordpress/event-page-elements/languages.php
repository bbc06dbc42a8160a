<?php
/**
 * The languages of the plugin itself: its blocks, its panel and its patterns. The zip has one file for each language,
 * and WordPress asks for one of each country or form of address ("fr_CA", "de_DE_formal").
 *
 * @package EventPageElements
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'event_page_elements_languages', 9 );
add_filter( 'load_textdomain_mofile', 'event_page_elements_language_file' );
add_filter( 'load_script_translation_file', 'event_page_elements_language_file' );

/**
 * Tells WordPress where the files are, before the patterns are registered.
 */
function event_page_elements_languages() {
	load_plugin_textdomain( 'event-page-elements', false, basename( __DIR__ ) . '/languages' );
}

/**
 * Replaces the path of a missing file of the plugin by that of its language as it is used elsewhere.
 *
 * @param string|false $file The path that WordPress looks for: "…/event-page-elements-fr_CA.mo", or, with the hash of
 *                           the path of the script, "…/event-page-elements-fr_CA-….json".
 * @return string|false
 */
function event_page_elements_language_file( $file ) {
	$is_ours = preg_match( '/^event-page-elements-([a-z]+)(\w*)((?:-\w{32})?\.(?:mo|json))$/', basename( (string) $file ), $parts );
	if ( ! $is_ours || is_readable( $file ) ) {
		return $file;
	}
	list( , $language, $country, $end ) = $parts;
	// Hong Kong writes Chinese as Taiwan does. Portuguese outside of Brazil is that of Portugal.
	$near = array(
		'zh' => '_HK' === $country ? '_TW' : '_CN',
		'pt' => '_BR' === $country ? '_BR' : '_PT',
	);
	$place = __DIR__ . "/languages/event-page-elements-$language";
	$files = isset( $near[ $language ] )
		? array( "$place$near[$language]$end" )
		: array_merge( (array) glob( "$place$end" ), (array) glob( "{$place}_*$end" ) );
	return $files && is_readable( $files[0] ) ? $files[0] : $file;
}
