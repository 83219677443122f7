package org.example
import io.livekit.android.LiveKit
import io.livekit.android.events.RoomEvent
import io.livekit.android.events.ParticipantEvent
import io.livekit.android.events.collect
import io.livekit.android.room.Room
import io.livekit.android.room.participant.LocalParticipant
import io.livekit.android.room.participant.Participant
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.launch

class CallViewModel(app: Application) : AndroidViewModel(app) {
    private val _room = MutableStateFlow<Room?>(null)
    val room: StateFlow<Room?> = _room
    val me: LocalParticipant? get() = _room.value?.localParticipant
    private lateinit var current: Room
    private val lp by lazy { current.localParticipant }
    private val canTalk: Boolean get() = current.localParticipant.permissions?.canPublish ?: false

    fun rename(name: String) {
        me?.updateName(name) //! GG5001
        room.value?.localParticipant?.updateMetadata(name) //! GG5001
        current.localParticipant.updateAttributes(mapOf()) //! GG5001
        lp.updateName(name) //! GG5001
        viewModelScope.launch {
            _room.value?.localParticipant?.setMicrophoneEnabled(true) //! GG5002
            if (canTalk) current.localParticipant.setCameraEnabled(true)
        }
        viewModelScope.launch {
            if (!canTalk) return@launch
            current.localParticipant.setCameraEnabled(true)
        }
        with(current.localParticipant) {
            updateName(name) //! GG5001
        }
        current.localParticipant.apply {
            updateName(name) //! GG5001
            if (permissions?.canUpdateMetadata == true) {
                updateMetadata(name)
            }
        }
        current.localParticipant.also { it.updateName(name) } //! GG5001
        current.localParticipant.run { updateName(name) } //! GG5001
        me?.takeIf { it.permissions?.canUpdateMetadata == true }?.updateName(name)
    }

    suspend fun listen() {
        current.events.collect { event ->
            when (event) {
                is RoomEvent.Connected -> current.localParticipant.setMicrophoneEnabled(true) //! GG5002
                is RoomEvent.ParticipantPermissionsChanged -> current.localParticipant.setMicrophoneEnabled(true)
                is RoomEvent.DataReceived -> {
                    current.localParticipant.publishData(event.data) //! GG5003
                }
                else -> {}
            }
        }
        current.localParticipant.events.collect {
            if (it is ParticipantEvent.ParticipantPermissionsChanged) {
                current.localParticipant.setCameraEnabled(true)
            }
        }
    }

    fun ask(context: Context) {
        if (ContextCompat.checkSelfPermission(context, Manifest.permission.CAMERA) == PackageManager.PERMISSION_GRANTED) {
            viewModelScope.launch { current.localParticipant.setCameraEnabled(true) } //! GG5002
        }
    }
}

@Composable
fun Bar(room: Room, me: LocalParticipant, viewModel: CallViewModel = viewModel()) {
    val scope = rememberCoroutineScope()
    val canTalk = me.permissions?.canPublish == true
    val current by viewModel.room.collectAsState()
    IconButton(onClick = { scope.launch { me.setMicrophoneEnabled(true) } }) {} //! GG5002
    IconButton(enabled = canTalk, onClick = { scope.launch { me.setMicrophoneEnabled(true) } }) {}
    if (canTalk) {
        IconButton(onClick = { scope.launch { me.setMicrophoneEnabled(true) } }) {}
    }
    IconButton(onClick = { scope.launch { room.localParticipant.setScreenShareEnabled(true) } }) {} //! GG5002
    LaunchedEffect(room) {
        room.localParticipant.publishData("x".toByteArray()) //! GG5003
    }
    val p = remember { room.localParticipant }
    p.updateName("x") //! GG5001
    current?.localParticipant?.updateName("x") //! GG5001
}

fun Participant.rename() {
    if (this is LocalParticipant) {
        updateName("x") //! GG5001
    }
    (this as? LocalParticipant)?.updateName("x") //! GG5001
}

fun other(p: Participant) {
    when (p) {
        is LocalParticipant -> p.updateName("x") //! GG5001
    }
    val me = p as LocalParticipant
    me.updateName("x") //! GG5001
    if (p !is LocalParticipant) return
    p.updateName("x") //! GG5001
}
