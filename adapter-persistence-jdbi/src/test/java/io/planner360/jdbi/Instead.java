package io.planner360.jdbi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;

/** What a weakened port answers; empty where it is left to the sound one. */
interface Instead {
    Optional<Object> answer(Method method, Object[] arguments);

    /** The port, weakened. */
    static <P> P of(Class<P> port, P sound, Instead instead) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (self, method, given) -> {
            Optional<Object> answer = instead.answer(method, given);
            if (answer.isPresent()) {
                return answer.get();
            }
            try {
                return method.invoke(sound, given);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }));
    }
}
