<?php
/**
 * The block editor: block variations, the settings of a slideshow, and a preview of the elements.
 *
 * Authors keep the Gallery and Group blocks of WordPress. What the plugin adds is stored in a class name, and in
 * `metadata.eventPage` of the block. So a post stays valid and complete without the plugin.
 *
 * @package EventPageElements
 */

defined( 'ABSPATH' ) || exit;

/** The settings that the panel "Slideshow" offers. Each is an attribute of the slideshow. */
const EVENT_PAGE_ELEMENTS_SETTINGS = array( 'heading', 'thumbnails', 'loop', 'autoplay' );

add_action( 'enqueue_block_editor_assets', 'event_page_elements_editor_script' );
add_action( 'enqueue_block_assets', 'event_page_elements_canvas_script' );
add_filter( 'render_block_core/gallery', 'event_page_elements_settings', 10, 2 );
add_filter( 'render_block_core/group', 'event_page_elements_settings', 10, 2 );

/**
 * Loads the script that extends the editor, and gives it the patterns, from which it makes the block variations.
 */
function event_page_elements_editor_script() {
	$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-compose', 'wp-data', 'wp-element', 'wp-hooks', 'wp-i18n' );
	wp_enqueue_script( 'event-page-elements-editor', plugins_url( 'editor.js', __FILE__ ), $needs, EVENT_PAGE_ELEMENTS_VERSION, true );
	wp_set_script_translations( 'event-page-elements-editor', 'event-page-elements', __DIR__ . '/languages' );
	$patterns = array();
	foreach ( event_page_elements_patterns() as $name => $pattern ) {
		$patterns[] = array( 'name' => "event-page-elements-$name" ) + $pattern;
	}
	$values = 'var eventPageElementsPatterns = ' . wp_json_encode( $patterns ) . ';'
		. 'var eventPageElementsLanguage = ' . wp_json_encode( event_page_elements_site_language() ) . ';';
	wp_add_inline_script( 'event-page-elements-editor', $values, 'before' );
}

/**
 * Loads the elements in the canvas of the editor. The editor draws its blocks there itself, so the script must define
 * the elements only; the preview asks for them. The canvas takes no script modules, so this is the classic build.
 */
function event_page_elements_canvas_script() {
	if ( ! is_admin() || ! is_readable( __DIR__ . '/assets/event-page-elements.classic.js' ) ) {
		return; // The same action runs on the pages of the site.
	}
	wp_enqueue_script( 'event-page-elements-canvas', plugins_url( 'assets/event-page-elements.classic.js', __FILE__ ), array(), EVENT_PAGE_ELEMENTS_VERSION, true );
	wp_add_inline_script( 'event-page-elements-canvas', 'window.eventPageElements = { manual: true };', 'before' );
	event_page_elements_enqueue_words( event_page_elements_site_language() );
}

/**
 * Returns the language that visitors read, such as "fr-FR". The editor may be in another one, that of its user.
 *
 * @return string
 */
function event_page_elements_site_language() {
	return implode( '-', array_slice( explode( '_', get_locale() ), 0, 2 ) );
}

/**
 * Prints the settings of a gallery or group that is a slideshow as `data-` attributes, and makes its further photos lazy.
 *
 * @param string $html  The block as WordPress prints it.
 * @param array  $block The block, with its attributes.
 * @return string
 */
function event_page_elements_settings( $html, $block ) {
	$attributes = $block['attrs'];
	$settings   = isset( $attributes['metadata']['eventPage'] ) ? $attributes['metadata']['eventPage'] : null;
	$classes    = isset( $attributes['className'] ) ? $attributes['className'] : '';
	$tag        = '/<\w+(?=\s[^>]*\bclass="(?:[^"]*\s)?event-slideshow[\s"])/';
	if ( ! preg_match( '/(?:^|\s)event-slideshow(?:\s|$)/', $classes ) ) {
		return $html;
	}
	$html = event_page_elements_lazy( $html );
	if ( ! is_array( $settings ) || ! preg_match( $tag, $html, $found, PREG_OFFSET_CAPTURE ) ) {
		return $html;
	}
	$kinds  = event_page_elements_attributes()['slideshow'];
	$output = '';
	foreach ( EVENT_PAGE_ELEMENTS_SETTINGS as $name ) {
		$is_given = isset( $settings[ $name ] ) && is_scalar( $settings[ $name ] );
		$value    = $is_given ? event_page_elements_escape( $kinds[ $name ], (string) $settings[ $name ] ) : '';
		$output  .= '' === $value ? '' : " data-$name=\"$value\"";
	}
	list( $start, $place ) = $found[0];
	return substr_replace( $html, $output, $place + strlen( $start ), 0 );
}

/**
 * Gives every picture but the first `loading="lazy"`, unless it has a `loading` of its own. Visitors see one photo at a
 * time, but WordPress leaves the first three pictures of a page without it, and a browser fetches them at once.
 *
 * This reads tags as a browser does, with a pattern: WordPress has its own reader of tags since version 6.2 only.
 *
 * @param string $html The block as WordPress prints it.
 * @return string
 */
function event_page_elements_lazy( $html ) {
	// A name, and maybe a value. Only a quoted value may hold a closing bracket. What is not closed goes on to the end.
	$attribute = '[\s/]*+(=?[^\s/>=]++)(?:\s*+=\s*+(?:"[^"]*+(?:"|\z)|\'[^\']*+(?:\'|\z)|[^\s>]*+))?+';
	$tag       = "<(?<name>[a-z][^\\s/>]*+)(?<attributes>(?:$attribute)*+)[\\s/]*+(?<end>>|\\z)";
	// Comments, and elements whose content is no part of the page, may hold the text of a tag.
	$skipped = '<!--.*?(?:-->|\z)|<(script|style|template|noscript|textarea|title|iframe)(?=[\s/>]).*?(?:</\1(?=[\s/>])|\z)';
	$count   = 0;
	$lazy    = preg_replace_callback(
		"~$skipped|$tag~is",
		function ( $found ) use ( $attribute, &$count ) {
			if ( empty( $found['end'] ) || 'img' !== strtolower( $found['name'] ) || ! $count++ ) {
				return $found[0];
			}
			preg_match_all( "~$attribute~", $found['attributes'], $names );
			$has_loading = in_array( 'loading', array_map( 'strtolower', $names[1] ), true );
			return $has_loading ? $found[0] : substr_replace( $found[0], ' loading="lazy"', strlen( '<img' ), 0 );
		},
		$html
	);
	return null === $lazy ? $html : $lazy;
}
