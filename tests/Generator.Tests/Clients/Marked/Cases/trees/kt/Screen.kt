package a.ui
import a.TreeVm
fun Screen(vm: TreeVm) { vm.room.localParticipant.updateName("x"); vm.seat.updateName("x") } //! GG5001
class X { private val vm: TreeVm by viewModels()
  fun a() { vm.me.updateName("x") } //! GG5001
}
