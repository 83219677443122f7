// case: setSubscribed of a customer
// policy: PublisherPolicy
package shop;
import io.livekit.android.room.Room;
import io.livekit.android.room.track.RemoteTrackPublication;
class Customers {
    static class Customer { void setSubscribed(boolean on) {} }
    private final Customer customer = new Customer();
    void join() { customer.setSubscribed(true); this.customer.setSubscribed(true); }
    void hear(RemoteTrackPublication publication) { publication.{|GG5004:setSubscribed|}(true); }
}
