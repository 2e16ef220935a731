print("dpsac")
