<?php
// The configuration of the temporary WordPress. Values that differ from run to run are in the environment.

define( 'DB_HOST', 'localhost:' . getenv( 'SITE_SOCKET' ) );
// The folder of the database, if it is a file of SQLite.
define( 'DB_DIR', dirname( __DIR__ ) . '/database/' );
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'wordpress' );
define( 'DB_PASSWORD', '' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
$table_prefix = 'wp_';

define( 'WP_HOME', getenv( 'SITE_ORIGIN' ) );
define( 'WP_SITEURL', getenv( 'SITE_ORIGIN' ) );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', getenv( 'SITE_SECRET' ) . $name );
	define( $name . '_SALT', getenv( 'SITE_SECRET' ) . $name . 'salt' );
}

// Prevents requests to other hosts, automatic updates and scheduled tasks.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );

// Logs the problems that PHP reports. The run checks the log at the end.
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', dirname( __DIR__ ) . '/php.log' );

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
