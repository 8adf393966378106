package dev.docbind.runtime.fault;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on loopback that does with each connection what it was told, byte by byte; the last order holds for ever. */
final class FaultyServer implements AutoCloseable {

    /** What to do with a connection. */
    interface Order {
        void serve(Socket connection) throws IOException;
    }

    private final ServerSocket socket;
    private final Thread accepting;
    private final Deque<Order> orders = new ArrayDeque<>();
    private final AtomicInteger connections = new AtomicInteger();

    FaultyServer() throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.accepting = new Thread(this::accept, "faulty-server");
        accepting.setDaemon(true);
        accepting.start();
    }

    synchronized FaultyServer then(Order order) {
        orders.add(order);
        return this;
    }

    private synchronized Order next() {
        return orders.size() > 1 ? orders.removeFirst() : orders.getFirst();
    }

    String origin() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                connections.incrementAndGet();
                Thread thread = new Thread(() -> serve(connection), "faulty-connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            next().serve(connection);
        } catch (IOException e) {
            // The client hung up, which is what most orders are about.
        }
    }

    /** Reads one request, head and body. */
    static void read(Socket connection) throws IOException {
        InputStream in = new BufferedInputStream(connection.getInputStream());
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new SocketException("no request");
            }
            head.append((char) next);
        }
        String length = head.toString().replaceAll("(?is).*content-length: *(\\d+).*", "$1");
        in.readNBytes(Integer.parseInt(length));
    }

    static void reset(Socket connection) throws IOException {
        connection.setSoLinger(true, 0);
        connection.close();
    }

    static void write(Socket connection, String text) throws IOException {
        write(connection, text.getBytes(StandardCharsets.UTF_8));
    }

    static void write(Socket connection, byte[] bytes) throws IOException {
        OutputStream out = connection.getOutputStream();
        out.write(bytes);
        out.flush();
    }

    /** Answers one request with a whole response and hangs up. */
    static Order answer(int status, String headers, byte[] body) {
        return connection -> {
            read(connection);
            write(
                    connection,
                    "HTTP/1.1 " + status + " X\r\nConnection: close\r\nContent-Length: " + body.length + "\r\n"
                            + headers + "\r\n");
            write(connection, body);
        };
    }

    static Order answer(int status, String headers, String body) {
        return answer(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
        try {
            // Until the thread has left its wait, the system goes on to accept.
            accepting.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
