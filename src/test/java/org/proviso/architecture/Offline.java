package org.proviso.architecture;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.Permission;
import org.proviso.app.Proviso;

/** Runs the program in a process that may not reach any network, and says so when it tries. A main class for {@link NoNetworkTest}. */
@SuppressWarnings("removal")
final class Offline {
    /** Begins every line that tells of an attempt. */
    static final String TRIED = "TRIED TO REACH ";

    /** As the only argument: try it, to prove that this is noticed. */
    static final String TRY = "try";

    private Offline() {}

    public static void main(String[] arguments) throws Exception {
        System.setSecurityManager(new Guard());
        if (arguments.length == 1 && arguments[0].equals(TRY)) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), 9));
            }
        }
        Proviso.main(arguments);
    }

    /** Lets everything pass but the network. */
    private static final class Guard extends SecurityManager {
        @Override
        public void checkConnect(String host, int port) {
            refuse(host + ":" + port);
        }

        @Override
        public void checkConnect(String host, int port, Object context) {
            refuse(host + ":" + port);
        }

        @Override
        public void checkListen(int port) {
            refuse("port " + port);
        }

        @Override
        public void checkPermission(Permission permission) {
            // everything else is allowed
        }

        @Override
        public void checkPermission(Permission permission, Object context) {
            // everything else is allowed
        }

        private static void refuse(String what) {
            SecurityException refused = new SecurityException(TRIED + what);
            refused.printStackTrace();
            throw refused;
        }
    }
}
