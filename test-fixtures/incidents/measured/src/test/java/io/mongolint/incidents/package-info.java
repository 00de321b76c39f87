/** The applications of the incidents, running: how many connections they open. */
package io.mongolint.incidents;
