package dev.docbind.runtime.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Answers two methods from memory, in a JVM of its own, as cheaply as can be: what is measured is the client. */
public final class BenchServer {

    private static final String TIME = "\"time\":{\"start\":1712132792.910734,\"finish\":1712132793.530359,"
            + "\"duration\":0.6196250915527344,\"processing\":0.032338857650756836,"
            + "\"date_start\":\"2024-04-03T10:26:32+02:00\",\"date_finish\":\"2024-04-03T10:26:33+02:00\","
            + "\"operating_reset_at\":1705765533,\"operating\":3.3076241016387939}}";

    private BenchServer() {}

    /** Prints its port and serves until its input ends. */
    public static void main(String[] args) throws IOException {
        byte[] small = response("{\"result\":true," + TIME);
        byte[] page = response(page());
        ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        System.out.println(socket.getLocalPort());
        Thread thread = new Thread(() -> accept(socket, small, page), "accept");
        thread.setDaemon(true);
        thread.start();
        while (System.in.read() >= 0) {
            // Until the benchmark ends.
        }
    }

    private static void accept(ServerSocket socket, byte[] small, byte[] page) {
        while (true) {
            try {
                Socket connection = socket.accept();
                connection.setTcpNoDelay(true);
                Thread thread = new Thread(() -> serve(connection, small, page), "serve");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void serve(Socket connection, byte[] small, byte[] page) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            OutputStream out = connection.getOutputStream();
            while (true) {
                String head = head(in);
                int at = head.toLowerCase(Locale.ROOT).indexOf("content-length:");
                int end = head.indexOf('\r', at);
                in.readNBytes(Integer.parseInt(head.substring(at + 15, end).strip()));
                out.write(head.contains("deal.list") ? page : small);
                out.flush();
            }
        } catch (IOException e) {
            // The client hung up.
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.length() < 4 || !head.substring(head.length() - 4).equals("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("end");
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private static byte[] response(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return ("HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: " + bytes.length
                        + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String page() {
        StringBuilder json = new StringBuilder("{\"result\":[");
        for (int row = 0; row < 50; row++) {
            json.append(row == 0 ? "{" : ",{");
            for (int i = 1; i <= 6; i++) {
                json.append("\"DATE_" + i + "\":\"2024-04-0" + i + "T10:26:" + (10 + row) + "+02:00\",");
            }
            for (int i = 1; i <= 14; i++) {
                json.append("\"NUMBER_" + i + "\":\"" + (row * 1000 + i) + "\",");
            }
            for (int i = 1; i <= 5; i++) {
                json.append("\"SUM_" + i + "\":\"" + row + ".5" + i + "\",");
            }
            for (int i = 1; i <= 35; i++) {
                json.append("\"TEXT_" + i + "\":\"text of deal " + row + "\"" + (i == 35 ? "}" : ","));
            }
        }
        return json + "],\"total\":5000,\"next\":50," + TIME;
    }
}
