// case: a RoomScope of the app's own
// policy: ViewerPolicy
package shop.live
import androidx.compose.runtime.Composable
import io.livekit.android.LiveKit

@Composable
fun RoomScope(audio: Boolean, video: Boolean, content: @Composable () -> Unit) { content() }

@Composable
fun Stage() {
    RoomScope(audio = true, video = true) {
        Text("it's on")
    }
}
