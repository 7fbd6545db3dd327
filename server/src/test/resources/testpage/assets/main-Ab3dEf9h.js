/* A script to test with, long enough that compressing it pays. */
document.title = 'A page to test with';
document.title = 'A page to test with';
document.title = 'A page to test with';
document.title = 'A page to test with';
document.title = 'A page to test with';
document.title = 'A page to test with';
document.title = 'A page to test with';
document.title = 'A page to test with';
