package com.example.rag;

/** An article of the CMS. */
record Article(String id, String text) {}
