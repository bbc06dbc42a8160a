<?php
// Does the work of rewrite rules: serves files unchanged, and passes every other request to WordPress.

$path = $_SERVER['DOCUMENT_ROOT'] . rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
if ( is_file( $path ) || ( '/' !== $_SERVER['REQUEST_URI'] && is_file( "$path/index.php" ) ) ) {
	return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
