<?php
/**
 * Plugin Name:       Event Page Elements
 * Description:       Shows a gallery as an accessible slideshow, and groups as speakers, programmes, recommendations, recordings and other parts of an event page.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       event-page-elements
 * Domain Path:       /languages
 *
 * Adds the script and the style sheet to the site's pages, and registers a shortcode and block patterns. `editor.php`
 * extends the block editor. The plugin stores nothing outside the posts, and has no settings page. It does not change
 * the permissions of WordPress.
 *
 * @package EventPageElements
 */

defined( 'ABSPATH' ) || exit;

const EVENT_PAGE_ELEMENTS_VERSION = '0.1.0';

require __DIR__ . '/editor.php';
require __DIR__ . '/languages.php';

add_action( 'wp_enqueue_scripts', 'event_page_elements_enqueue' );
add_action( 'admin_notices', 'event_page_elements_notice' );
add_action( 'init', 'event_page_elements_init' );
add_filter( 'render_block_core/group', 'event_page_elements_group', 11, 2 );

/**
 * Registers the shortcode and the patterns.
 */
function event_page_elements_init() {
	add_shortcode( 'event_element', 'event_page_elements_shortcode' );
	register_block_pattern_category( 'event-page-elements', array( 'label' => __( 'Event page', 'event-page-elements' ) ) );
	foreach ( event_page_elements_patterns() as $name => $pattern ) {
		register_block_pattern( "event-page-elements/$name", $pattern + array( 'categories' => array( 'event-page-elements' ) ) );
	}
}

/**
 * Returns the blocks that an author starts from, by name: each is a group with a class name. They are offered as
 * patterns, and by `editor.js` as variations of the Group block.
 *
 * @return array<string, array>
 */
function event_page_elements_patterns() {
	static $patterns = array();
	foreach ( $patterns ? array() : array( 'page', 'header', 'recent', 'recommendations', 'articles', 'speakers', 'programme', 'recording', 'documents' ) as $name ) {
		$patterns[ $name ] = require __DIR__ . "/patterns/$name.php";
	}
	return $patterns;
}

/**
 * Returns the date of the examples in words, as WordPress writes dates in the language of the site. A date of numbers
 * alone is ambiguous.
 *
 * @return string
 */
function event_page_elements_example_date() {
	return esc_html( wp_date( __( 'F j, Y' ), gmmktime( 12, 0, 0, 6, 19, 2009 ), new DateTimeZone( 'UTC' ) ) );
}

/**
 * Removes the div that WordPress adds inside a group if the theme is a classic one. Reader views would drop it, and with
 * it the pictures or links in the group. Other groups stay unchanged, because the theme has styles for that div.
 *
 * @param string $html  The group as WordPress prints it.
 * @param array  $block The block, with its attributes.
 * @return string
 */
function event_page_elements_group( $html, $block ) {
	$names   = implode( '|', array_keys( event_page_elements_attributes() ) );
	$classes = isset( $block['attrs']['className'] ) ? $block['attrs']['className'] : '';
	if ( ! preg_match( "/(?:^|\\s)event-(?:$names)(?:\\s|$)/", $classes ) ) {
		return $html;
	}
	$bare = preg_replace( '#^(\s*<\w+[^>]*>)\s*<div class="wp-block-group__inner-container[^>]*>(.*)</div>(\s*</\w+>\s*)$#s', '$1$2$3', $html );
	return null === $bare ? $html : $bare;
}

/**
 * Whether `assets/` has a script and the style sheet of the package's build.
 */
function event_page_elements_is_complete() {
	return is_readable( __DIR__ . '/assets/' . event_page_elements_script() ) && is_readable( __DIR__ . '/assets/event-page-elements.css' );
}

/**
 * Returns the script to load: the autoloader if all its files are in `assets/`, or else the one-file build.
 *
 * @return string The name of the file.
 */
function event_page_elements_script() {
	$list  = __DIR__ . '/assets/integrity.json';
	$files = is_readable( $list ) ? json_decode( file_get_contents( $list ), true ) : null;
	$names = is_array( $files ) ? preg_grep( '#^(?:autoloader\.js$|parts/)#', array_keys( $files ) ) : array();
	foreach ( $names as $name ) {
		if ( ! is_readable( __DIR__ . "/assets/$name" ) ) {
			return 'event-page-elements.js';
		}
	}
	return count( $names ) > 1 ? 'autoloader.js' : 'event-page-elements.js';
}

/**
 * Loads both files on the pages of the site. The editor and the other administration pages do not need them.
 */
function event_page_elements_enqueue() {
	/**
	 * Filters whether the current page gets the script and the style sheet.
	 *
	 * @param bool $is_wanted True by default, because class names can be anywhere, also in widgets and templates.
	 */
	if ( ! event_page_elements_is_complete() || ! apply_filters( 'event_page_elements_load', true ) ) {
		return;
	}
	wp_enqueue_style( 'event-page-elements', plugins_url( 'assets/event-page-elements.css', __FILE__ ), array(), EVENT_PAGE_ELEMENTS_VERSION );
	event_page_elements_enqueue_words( get_bloginfo( 'language' ) );
	$script = plugins_url( 'assets/' . event_page_elements_script(), __FILE__ );
	if ( function_exists( 'wp_enqueue_script_module' ) ) { // WordPress 6.5 and newer.
		// The photos are in the HTML of a post, so the script must not compete with the first of them. Older versions
		// than 6.9 ignore the last argument.
		$args = array(
			'in_footer'     => true,
			'fetchpriority' => 'low',
		);
		wp_enqueue_script_module( 'event-page-elements', $script, array(), EVENT_PAGE_ELEMENTS_VERSION, $args );
		return;
	}
	add_action(
		'wp_footer',
		function () use ( $script ) {
			$address = add_query_arg( 'ver', EVENT_PAGE_ELEMENTS_VERSION, $script );
			wp_print_script_tag(
				array(
					'type'          => 'module',
					'src'           => esc_url( $address ),
					'fetchpriority' => 'low',
				)
			);
		}
	);
}

/**
 * Loads the words of the elements in a language, if the package has them. English needs no file.
 *
 * @param string $tag The language, such as "fr-FR".
 */
function event_page_elements_enqueue_words( $tag ) {
	$language = strtok( strtolower( $tag ), '-' );
	$folder   = __DIR__ . '/assets/strings';
	// Some languages have a second file, such as `pt-PT.js`, with the words that differ there.
	foreach ( array_merge( (array) glob( "$folder/$language.js" ), (array) glob( "$folder/$language-*.js" ) ) as $file ) {
		$name = basename( $file );
		wp_enqueue_script( "event-page-elements-$name", plugins_url( "assets/strings/$name", __FILE__ ), array(), EVENT_PAGE_ELEMENTS_VERSION, true );
	}
}

/**
 * Shows a notice about missing files to users who can activate plugins.
 */
function event_page_elements_notice() {
	if ( event_page_elements_is_complete() || ! current_user_can( 'activate_plugins' ) ) {
		return;
	}
	printf(
		'<div class="notice notice-error"><p>%s</p></div>',
		esc_html__( 'Event Page Elements has no effect yet, because its files are missing. Install the plugin again from its zip file.', 'event-page-elements' )
	);
}

/**
 * Returns the attributes that the shortcode accepts for each element, and the type of each: 'text', 'flag' (a boolean),
 * 'link' or 'data' (addresses). None of them accepts JSON, because WordPress ends a shortcode at the first closing
 * bracket.
 *
 * @return array<string, array<string, string>>
 */
function event_page_elements_attributes() {
	$all  = array_fill_keys( array( 'id', 'class', 'lang', 'dir', 'from', 'heading-level' ), 'text' ) + array( 'src' => 'data' );
	$list = array_fill_keys( array( 'heading', 'link-text' ), 'text' ) + array( 'href' => 'link' ) + $all;
	return array(
		'page'            => $all,
		'breadcrumb'      => array_fill_keys( array( 'label', 'current' ), 'text' ) + $all,
		'header'          => array_fill_keys( array( 'category', 'start', 'end', 'previous-start', 'time-zone', 'reader-time', 'summary' ), 'text' )
			+ array_fill_keys( array( 'status', 'status-note', 'mode', 'place', 'map', 'register-text', 'availability', 'price' ), 'text' )
			+ array_fill_keys( array( 'facts', 'organizer', 'topics', 'language', 'contact', 'accessibility' ), 'text' )
			+ array_fill_keys( array( 'join-href', 'register' ), 'link' ) + $list,
		'agenda'          => array_fill_keys( array( 'heading', 'time-zone' ), 'text' ) + $all,
		'speakers'        => array( 'heading' => 'text' ) + $all,
		'recommendations' => array_fill_keys( array( 'heading', 'intro' ), 'text' ) + array_fill_keys( array( 'ordered', 'links' ), 'flag' ) + $all,
		'media'           => array_fill_keys( array( 'heading', 'show', 'embed-hosts' ), 'text' ) + array( 'format-contact' => 'link' ) + $all,
		'slideshow'       => array_fill_keys( array( 'heading', 'label', 'credit', 'index', 'interval', 'announce', 'landmark' ), 'text' )
			+ array_fill_keys( array( 'loop', 'thumbnails', 'no-enlarge', 'autoplay', 'history', 'download' ), 'flag' ) + $all,
		'series'          => array( 'heading' => 'text' ) + array( 'href' => 'link' ) + $all,
		'articles'        => array( 'summary' => 'text' ) + $list,
		'recent'          => array_fill_keys( array( 'show', 'limit' ), 'text' ) + $list,
		'actions'         => array_fill_keys( array( 'actions', 'calendars', 'share-to', 'back-text', 'heading' ), 'text' )
			+ array_fill_keys( array( 'start', 'end', 'time-zone', 'place', 'summary' ), 'text' )
			+ array_fill_keys( array( 'href', 'back-href', 'calendar-href', 'join-href' ), 'link' ) + $all,
	);
}

/**
 * Renders `[event_element tag="slideshow" src="/events/1.json" thumbnails /]`. Instead of `src`, the author can put
 * pictures, a list or text before `[/event_element]`.
 *
 * @param array|string $given   Attributes as the author wrote them. Those without a value have a number as the key.
 * @param string       $content Content between the opening and closing shortcode, if any.
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
	 * A shortcode can be inside a paragraph. Figures and lists end that paragraph, and with it any tag that the browser
	 * does not treat as a block, so they would end up next to the element. A section ends the paragraph itself, and the
	 * script then turns the section into the element. Reader views would drop a div with pictures or links, and every
	 * class name with "header" that has no word such as "column" in it.
	 */
	$is_section = '' !== $content;
	if ( $is_section ) {
		$classes        = 'header' === $tag ? 'event-header event-column' : "event-$tag";
		$given['class'] = trim( "$classes " . ( isset( $given['class'] ) ? $given['class'] : '' ) );
	}
	// Attributes without a value are true.
	$given += array_fill_keys( array_filter( $given, 'is_int', ARRAY_FILTER_USE_KEY ), 'true' );
	$output = '';
	foreach ( $attributes[ $tag ] as $name => $kind ) {
		$value = isset( $given[ $name ] ) ? event_page_elements_escape( $kind, $given[ $name ] ) : '';
		if ( '' !== $value ) {
			$prefix  = $is_section && ! in_array( $name, array( 'id', 'class', 'lang', 'dir' ), true ) ? 'data-' : '';
			$output .= " $prefix$name=\"$value\"";
		}
	}
	$html = $is_section ? 'section' : "event-$tag";
	return "<$html$output>$content</$html>";
}

/**
 * Escapes a value for a quoted attribute. Returns an empty string if the attribute is not needed.
 *
 * @param string $kind  One of the types in event_page_elements_attributes().
 * @param string $value The value as the author wrote it.
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
 * Returns the content of a shortcode, sanitized like an author's post. WordPress has already added paragraphs and
 * `srcset`.
 *
 * @param string $content HTML and further shortcodes.
 * @return string
 */
function event_page_elements_content( $content ) {
	// Removes the paragraph tags that surround the two shortcode tags.
	$content = trim( preg_replace( '#^\s*(?:</p>|<br\s*/?>)|(?:<p>|<br\s*/?>)\s*$#', '', $content ) );
	$allowed = wp_kses_allowed_html( 'post' );

	$allowed['img'] += array_fill_keys( array( 'srcset', 'sizes', 'decoding' ), true );
	$allowed['time'] = array( 'datetime' => true );
	return do_shortcode( wp_kses( $content, $allowed ) );
}
