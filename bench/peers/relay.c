/*
 * The ceiling: a relay that does nothing but relay. Sockets are partners in the order in which they come, two by two;
 * what one sends is written to the other, byte by byte. No protocol, no limits, no memory of its own for a connection
 * but its partner's number. One thread; Linux (epoll(7)).
 */

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { MOST_SOCKETS = 20000, EVENTS = 256, BUFFER = 65536, NOBODY = -1 };

static int partner_of[MOST_SOCKETS];
static int waiting = NOBODY;
static int poller;
static char buffer[BUFFER];

static void fail(const char *what) {
    perror(what);
    exit(1);
}

/* A port of this machine that is free, which it prints. */
static int listening(void) {
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t length = sizeof address;
    if (listener < 0 || bind(listener, (struct sockaddr *)&address, length) < 0 || listen(listener, 4096) < 0 ||
        getsockname(listener, (struct sockaddr *)&address, &length) < 0)
        fail("listen");
    printf("listening at http://localhost:%d\n", ntohs(address.sin_port));
    fflush(stdout);
    return listener;
}

static void watch(int fd) {
    struct epoll_event event = {.events = EPOLLIN, .data.fd = fd};
    if (epoll_ctl(poller, EPOLL_CTL_ADD, fd, &event) < 0)
        fail("epoll_ctl");
}

/* A socket is read from when it has a partner, so that nothing comes for nobody. */
static void welcome(int fd) {
    int yes = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (waiting == NOBODY) {
        partner_of[fd] = NOBODY;
        waiting = fd;
        return;
    }
    partner_of[fd] = waiting;
    partner_of[waiting] = fd;
    watch(waiting);
    watch(fd);
    waiting = NOBODY;
}

static void accept_all(int listener) {
    int fd;
    while ((fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK)) >= 0) {
        if (fd < MOST_SOCKETS)
            welcome(fd);
        else
            close(fd);
    }
}

/* The partner goes with it, by being shut down: its own event closes it. */
static void part(int fd) {
    int partner = partner_of[fd];
    if (partner != NOBODY) {
        partner_of[partner] = NOBODY;
        shutdown(partner, SHUT_RDWR);
    }
    partner_of[fd] = NOBODY;
    close(fd);
}

/* Whether all of it went out; a partner that does not read is none. */
static int pass_on(int fd, size_t length) {
    return partner_of[fd] != NOBODY && send(partner_of[fd], buffer, length, MSG_NOSIGNAL) == (ssize_t)length;
}

static void relay(int fd) {
    ssize_t length = recv(fd, buffer, sizeof buffer, 0);
    if (length < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (length <= 0 || !pass_on(fd, (size_t)length))
        part(fd);
}

int main(void) {
    struct epoll_event events[EVENTS];
    int listener = listening();
    poller = epoll_create1(0);
    watch(listener);
    for (;;) {
        int count = epoll_wait(poller, events, EVENTS, -1);
        for (int i = 0; i < count; i++) {
            if (events[i].data.fd == listener)
                accept_all(listener);
            else
                relay(events[i].data.fd);
        }
    }
}
