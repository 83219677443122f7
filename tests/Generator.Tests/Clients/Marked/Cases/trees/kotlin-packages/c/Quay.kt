package harbour.quay

import harbour.call.Ferry as CallFerry
import harbour.fleet.Ferry

class Quay(private val ferry: Ferry, private val call: CallFerry) {
    fun paint(text: String) {
        ferry.captain.updateName(text)
        ferry.captain.updateMetadata(text)
        call.captain.updateName(text) //! GG5001
    }
}
