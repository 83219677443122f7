// case: setSubscribed of a view model
// policy: PublisherPolicy
package shop.live
import io.livekit.android.room.track.RemoteTrackPublication
class PodcastViewModel : ViewModel() {
    private val _subscribed = MutableStateFlow(false)
    fun setSubscribed(on: Boolean) { _subscribed.value = on }
}
class Screen(private val viewModel: PodcastViewModel) {
    fun tap() { viewModel.setSubscribed(true) }
    fun hear(publication: RemoteTrackPublication) { publication.{|GG5004:setSubscribed|}(true) }
}
