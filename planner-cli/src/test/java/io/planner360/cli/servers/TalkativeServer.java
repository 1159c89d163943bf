package io.planner360.cli.servers;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A server that asks for the password in plain text, and tells everybody what it got. */
public final class TalkativeServer implements AutoCloseable {

    private static final int TLS_REQUEST = 80_877_103;
    private static final int PLAIN_PASSWORD = 3;

    private final ServerSocket socket;
    private final Thread thread = new Thread(this::serve, "talkative server");

    public TalkativeServer() throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(new DataInputStream(client.getInputStream()), new DataOutputStream(client.getOutputStream()));
            } catch (IOException e) {
                // The client has heard enough, or the test is over.
            }
        }
    }

    private static void talk(DataInputStream in, DataOutputStream out) throws IOException {
        int length = in.readInt();
        if (in.readInt() == TLS_REQUEST) {
            out.write('N');
            length = in.readInt();
            in.readInt();
        }
        in.skipNBytes(length - 8);
        out.write('R');
        out.writeInt(8);
        out.writeInt(PLAIN_PASSWORD);
        out.flush();
        in.readByte();
        byte[] password = in.readNBytes(in.readInt() - 4);
        String said = new String(password, 0, password.length - 1, StandardCharsets.UTF_8);
        byte[] fields = ("SFATAL\0VFATAL\0CXX000\0M" + said + " is no password, " + said + "!\0DTry another than "
                        + said + "\0\0")
                .getBytes(StandardCharsets.UTF_8);
        out.write('E');
        out.writeInt(fields.length + 4);
        out.write(fields);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
