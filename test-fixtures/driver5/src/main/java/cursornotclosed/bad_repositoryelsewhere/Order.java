package cursornotclosed.bad_repositoryelsewhere;

public record Order(String id, String customer, String state, long cents) {}
