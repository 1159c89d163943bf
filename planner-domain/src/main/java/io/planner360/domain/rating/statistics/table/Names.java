package io.planner360.domain.rating.statistics.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each name a number, in the order in which they come. */
final class Names {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> inOrder = new ArrayList<>();

    int number(String name) {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        int next = inOrder.size();
        numbers.put(name, next);
        inOrder.add(name);
        return next;
    }

    String name(int number) {
        return inOrder.get(number);
    }

    int size() {
        return inOrder.size();
    }

    /** The numbers in the order of something. */
    List<Integer> sorted(Comparator<Integer> order) {
        List<Integer> numbersInOrder = new ArrayList<>();
        for (int number = 0; number < inOrder.size(); number++) {
            numbersInOrder.add(number);
        }
        numbersInOrder.sort(order);
        return numbersInOrder;
    }

    /** The place of each number in such an order. */
    static int[] places(List<Integer> sorted) {
        int[] places = new int[sorted.size()];
        for (int place = 0; place < places.length; place++) {
            places[sorted.get(place)] = place;
        }
        return places;
    }

    List<String> names(List<Integer> numbersInOrder) {
        return numbersInOrder.stream().map(inOrder::get).toList();
    }
}
