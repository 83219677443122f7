package a
import io.livekit.android.room.Room
import io.livekit.android.room.participant.LocalParticipant
class A(val room: Room, val user: User) {
  val canPublish = MutableStateFlow(false)
  fun a() { if (!user.permissions.canPublish) return; room.localParticipant.setCameraEnabled(true) } //! GG5002
  fun b() { val req = TokenRequest(canPublish = true); room.localParticipant.setCameraEnabled(true) } //! GG5002
  fun c() { if (room.localParticipant.permissions?.canPublish == true) { room.localParticipant.setCameraEnabled(true) }; room.localParticipant.updateName("x") } //! GG5001
  fun d() { val p = room.localParticipant.permissions ?: return; if (p.canPublish) room.localParticipant.setCameraEnabled(true) }
  fun e() { room.localParticipant.permissions?.let { if (it.canPublish) room.localParticipant.setCameraEnabled(true) } }
  fun f() { room.localParticipant.permissions?.takeIf { it.canPublish }?.let { room.localParticipant.setCameraEnabled(true) } }
  fun g() { viewModelScope.launch { room.localParticipant::permissions.flow.collect { p -> if (p?.canPublish == true) room.localParticipant.setCameraEnabled(true) } } }
  fun h() { check(room.localParticipant.permissions?.canPublishData == true) { "no" }; room.localParticipant.setCameraEnabled(true) } //! GG5002
  fun i() { if (canPublish.value) room.localParticipant.setCameraEnabled(true) }
  fun j(activity: Activity) { if (PackageInfo().requestedPermissions.isEmpty()) return; room.localParticipant.setCameraEnabled(true) } //! GG5002
  @Composable fun k() { Button(enabled = room.localParticipant.permissions?.canPublish == true, onClick = { room.localParticipant.setCameraEnabled(true) }) { Text("x") } }
  @Composable fun l() { Button(onClick = { room.localParticipant.setCameraEnabled(true) }) { Text("x") } } //! GG5002
  @Composable fun m() { if (rememberPermissionState(CAMERA).status.isGranted) Button(onClick = { room.localParticipant.setCameraEnabled(true) }) { } } //! GG5002
}
