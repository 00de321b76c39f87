package io.mongolint.config;

/**
 * How many connections there may be.
 *
 * @param instances how many instances of the deployable run at once; 1 unless said otherwise
 * @param connectionLimit the server's limit, or null if it is not given
 * @param headroom the part of the limit that is to stay free, from 0 to 1
 * @param tier the name of a cluster tier whose limit applies, or null
 * @param servers how many servers a client connects to whose address does not tell, such as one of
 *     {@code mongodb+srv}; null if nobody said
 */
public record Budget(
    int instances, Integer connectionLimit, double headroom, String tier, Integer servers) {}
