<?php
/**
 * Plugin Name:       Event Page Elements
 * Description:       Slideshows, recent events, recommendations and other parts of an event page, made of ordinary blocks by their class names, or by a shortcode.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       event-page-elements
 *
 * Prints the script and the style sheet on the site's pages, and offers a shortcode and block patterns. Nothing is stored, nothing is set,
 * and what WordPress allows to whom stays as it is.
 *
 * @package EventPageElements
 */

defined( 'ABSPATH' ) || exit;

const EVENT_PAGE_ELEMENTS_VERSION = '0.1.0';

add_action( 'wp_enqueue_scripts', 'event_page_elements_enqueue' );
add_action( 'admin_notices', 'event_page_elements_notice' );
add_action( 'init', 'event_page_elements_init' );

/**
 * Registers the shortcode and the patterns.
 */
function event_page_elements_init() {
	add_shortcode( 'event_element', 'event_page_elements_shortcode' );
	register_block_pattern_category( 'event-page-elements', array( 'label' => __( 'Event page', 'event-page-elements' ) ) );
	foreach ( array( 'slideshow', 'recent', 'recommendations' ) as $name ) {
		$pattern = require __DIR__ . "/patterns/$name.php";
		register_block_pattern( "event-page-elements/$name", $pattern + array( 'categories' => array( 'event-page-elements' ) ) );
	}
}

/**
 * Whether the two files of the package's build were copied to `assets/`.
 */
function event_page_elements_is_complete() {
	return is_readable( __DIR__ . '/assets/event-page-elements.js' ) && is_readable( __DIR__ . '/assets/event-page-elements.css' );
}

/**
 * Loads both files on the pages of the site; the editor and the other pages of the administration have no use for them.
 */
function event_page_elements_enqueue() {
	/**
	 * Filters whether the page that is being made gets the script and the style sheet.
	 *
	 * @param bool $is_wanted True by default: class names may stand anywhere, in widgets and templates too.
	 */
	if ( ! event_page_elements_is_complete() || ! apply_filters( 'event_page_elements_load', true ) ) {
		return;
	}
	wp_enqueue_style( 'event-page-elements', plugins_url( 'assets/event-page-elements.css', __FILE__ ), array(), EVENT_PAGE_ELEMENTS_VERSION );
	$script = plugins_url( 'assets/event-page-elements.js', __FILE__ );
	if ( function_exists( 'wp_enqueue_script_module' ) ) { // WordPress 6.5 and newer.
		wp_enqueue_script_module( 'event-page-elements', $script, array(), EVENT_PAGE_ELEMENTS_VERSION );
		return;
	}
	add_action(
		'wp_head',
		function () use ( $script ) {
			$address = add_query_arg( 'ver', EVENT_PAGE_ELEMENTS_VERSION, $script );
			wp_print_script_tag(
				array(
					'type' => 'module',
					'src'  => esc_url( $address ),
				)
			);
		}
	);
}

/**
 * Says what is missing to those who can put it there.
 */
function event_page_elements_notice() {
	if ( event_page_elements_is_complete() || ! current_user_can( 'activate_plugins' ) ) {
		return;
	}
	printf(
		'<div class="notice notice-error"><p>%s</p></div>',
		esc_html__( 'Event Page Elements does nothing yet: copy event-page-elements.js and event-page-elements.css from dist/cdn of the package to the folder assets of the plugin.', 'event-page-elements' )
	);
}

/**
 * The attributes that the shortcode takes for each element, and what each may hold: 'text', 'flag' (yes or no), 'link' or 'data' (addresses).
 * JSON is not among them: WordPress ends a shortcode at the first closing bracket.
 *
 * @return array<string, array<string, string>>
 */
function event_page_elements_attributes() {
	$all  = array_fill_keys( array( 'id', 'class', 'lang', 'dir', 'from', 'heading-level' ), 'text' ) + array( 'src' => 'data' );
	$list = array_fill_keys( array( 'heading', 'link-text' ), 'text' ) + array( 'href' => 'link' ) + $all;
	return array(
		'page'            => $all,
		'breadcrumb'      => array_fill_keys( array( 'label', 'current' ), 'text' ) + $all,
		'header'          => array_fill_keys( array( 'category', 'start', 'end', 'time-zone', 'summary', 'status', 'mode', 'place' ), 'text' ) + $list,
		'recommendations' => array_fill_keys( array( 'heading', 'intro' ), 'text' ) + array( 'ordered' => 'flag' ) + $all,
		'slideshow'       => array_fill_keys( array( 'heading', 'label', 'credit', 'index', 'interval', 'announce', 'landmark' ), 'text' )
			+ array_fill_keys( array( 'loop', 'thumbnails', 'no-enlarge', 'autoplay', 'history' ), 'flag' ) + $all,
		'articles'        => array( 'summary' => 'text' ) + $list,
		'recent'          => $list,
		'actions'         => array_fill_keys( array( 'actions', 'share-to', 'back-text' ), 'text' )
			+ array_fill_keys( array( 'href', 'back-href' ), 'link' ) + $all,
	);
}

/**
 * `[event_element tag="slideshow" src="/events/1.json" thumbnails /]`, or with the author's pictures, list or text up to `[/event_element]`.
 *
 * @param array|string $given   Attributes as they were written; those without a value have a number as their name.
 * @param string       $content What stands between the two, if anything.
 * @return string
 */
function event_page_elements_shortcode( $given, $content = '' ) {
	$given      = (array) $given;
	$content    = event_page_elements_content( (string) $content );
	$attributes = event_page_elements_attributes();
	$tag        = isset( $given['tag'] ) ? preg_replace( '/^event-/', '', strtolower( $given['tag'] ) ) : '';
	if ( ! isset( $attributes[ $tag ] ) ) {
		return '' === $content ? '' : "<div>$content</div>";
	}
	/*
	 * A shortcode may stand inside a paragraph, and figures and lists end that, together with a tag that the browser does not know as a block:
	 * they would lie beside it. A div ends the paragraph itself, and the script makes the element of it.
	 */
	$is_div = '' !== $content;
	if ( $is_div ) {
		$given['class'] = trim( "event-$tag " . ( isset( $given['class'] ) ? $given['class'] : '' ) );
	}
	// Words without a value say yes.
	$given += array_fill_keys( array_filter( $given, 'is_int', ARRAY_FILTER_USE_KEY ), 'true' );
	$output = '';
	foreach ( $attributes[ $tag ] as $name => $kind ) {
		$value = isset( $given[ $name ] ) ? event_page_elements_escape( $kind, $given[ $name ] ) : '';
		if ( '' !== $value ) {
			$prefix  = $is_div && ! in_array( $name, array( 'id', 'class', 'lang', 'dir' ), true ) ? 'data-' : '';
			$output .= " $prefix$name=\"$value\"";
		}
	}
	$html = $is_div ? 'div' : "event-$tag";
	return "<$html$output>$content</$html>";
}

/**
 * A value as it may stand in quotes; empty where there is nothing to say.
 *
 * @param string $kind  One of those in event_page_elements_attributes().
 * @param string $value As it was written.
 * @return string
 */
function event_page_elements_escape( $kind, $value ) {
	switch ( $kind ) {
		case 'data':
			return esc_url( $value, array( 'http', 'https' ) );
		case 'link':
			return esc_url( $value );
		case 'flag':
			return in_array( strtolower( $value ), array( '', '0', 'false', 'no', 'off' ), true ) ? '' : 'true';
		default:
			return esc_attr( $value );
	}
}

/**
 * What stands inside a shortcode, as safe as a post of an author's. WordPress has already made paragraphs of it, and added `srcset`.
 *
 * @param string $content HTML and further shortcodes.
 * @return string
 */
function event_page_elements_content( $content ) {
	// The paragraphs of the two shortcodes themselves, cut through.
	$content = trim( preg_replace( '#^\s*(?:</p>|<br\s*/?>)|(?:<p>|<br\s*/?>)\s*$#', '', $content ) );
	$allowed = wp_kses_allowed_html( 'post' );

	$allowed['img'] += array_fill_keys( array( 'srcset', 'sizes', 'decoding' ), true );
	$allowed['time'] = array( 'datetime' => true );
	return do_shortcode( wp_kses( $content, $allowed ) );
}
